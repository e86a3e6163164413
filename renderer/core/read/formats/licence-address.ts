/** The address of a Creative Commons licence or public-domain mark, if an address is one; null otherwise. */
export function licenceAddress(address: string): string | null {
  return /^(?:https?:)?\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/[a-z]/iu.test(address)
    ? address.replace(/^\/\//u, 'https://')
    : null;
}
