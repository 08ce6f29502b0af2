export const DEMONSTRATION: string;

export class WrongSetting extends Error {}

export function portFrom(setting: string | undefined): number;

export function otherPort(port: number): number;

export function baseFrom(setting: string | undefined): string;

export function portfolioFrom(setting: string | undefined): string;

export function releaseFolderOf(portfolio: string): string;

export function requireRelease(portfolio: string): void;
