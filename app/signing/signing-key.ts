/**
 * What can sign, wherever the key itself lies: in a file of this machine or with a service far away.
 * The signature is over SHA-256 of the bytes: RSA as PKCS #1 v1.5, ECDSA as DER.
 */
export type SigningKey = {
  /** DER; the signer's own first, then what leads up to a root. */
  certificates: readonly Uint8Array[];
  sign(bytes: Uint8Array): Promise<Uint8Array>;
};
