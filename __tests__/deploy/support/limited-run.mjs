// Runs killed-run.mjs without the rights of root, which no file mode binds: chmod then means what it says.
if (process.getuid?.() === 0) {
  process.setgid(65534)
  process.setuid(65534)
}
await import('./killed-run.mjs')
