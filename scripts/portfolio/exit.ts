/** What the commands end with: none wrong, faults in what was given, or a wrong call. */
export const EXIT = { none: 0, faults: 1, wrongCall: 2 } as const;
