/** A call that cannot be answered; its message goes to the person at the terminal. */
export class BadCall extends Error {}
