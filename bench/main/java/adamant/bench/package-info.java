/** Benchmarks with JMH, and the program that runs them and writes their table. */
package adamant.bench;
