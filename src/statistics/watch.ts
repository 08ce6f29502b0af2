/** Is told now and then how much of a long calculation is done: so many of so many steps. */
export type Watch = (done: number, of: number) => void;
