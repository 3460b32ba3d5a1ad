package nl.samenspraak.demo;

/** Where the application and the demo's provider are, and the secret between them, new at every start. */
record DemoAddresses(String application, String issuer, String secret) {}
