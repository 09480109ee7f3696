export function newRule(root: string, id?: string, family?: string): void;
