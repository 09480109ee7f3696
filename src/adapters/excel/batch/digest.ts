const PRIMES = [2_654_435_761, 1_597_334_677, 2_246_822_507, 3_266_489_909] as const;

/**
 * Any plain data in 14 characters, to see later whether it is still the same (cyrb53 of its JSON, a
 * public-domain hash): chance equality is out of the question, somebody's intent is not at issue.
 */
export function digestOf(data: unknown): string {
  const text = JSON.stringify(data);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, PRIMES[0]);
    low = Math.imul(low ^ code, PRIMES[1]);
  }
  high = Math.imul(high ^ (high >>> 16), PRIMES[2]) ^ Math.imul(low ^ (low >>> 13), PRIMES[3]);
  low = Math.imul(low ^ (low >>> 16), PRIMES[2]) ^ Math.imul(high ^ (high >>> 13), PRIMES[3]);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}
