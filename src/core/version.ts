/** Version of ModelGate; equal to package.json's (contract test). */
export const VERSION = '0.1.0'
