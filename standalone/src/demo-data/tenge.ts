/** Returns a whole amount of tenge, as input of mutations. */
export function tenge(amount: number): { tiyn: number; currency: 'KZT' } {
  return { tiyn: amount * 100, currency: 'KZT' };
}
