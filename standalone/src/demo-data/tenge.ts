/** A whole amount of tenge, as mutations take it. */
export function tenge(amount: number): { tiyn: number; currency: 'KZT' } {
  return { tiyn: amount * 100, currency: 'KZT' };
}
