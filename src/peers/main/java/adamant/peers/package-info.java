/**
 * Optimizers from Maven Central as subjects. Each has a main class that serves it over the protocol of lines of JSON, in
 * a JVM whose class path holds that library alone, and drives it through the library's own public API, as its users do:
 * no reflection, no field set that the library does not let its users set.
 */
package adamant.peers;
