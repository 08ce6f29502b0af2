export function chromium(): Promise<string>;

export function foundChromium(): string | undefined;

export const FLAGS: string[];
