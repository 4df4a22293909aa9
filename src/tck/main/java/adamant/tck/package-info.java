/**
 * The conformance suite as JUnit tests. Extend {@link adamant.tck.OptimizerTck} (binary64) or
 * {@link adamant.tck.OptimizerTck32} (binary32), say with {@link adamant.tck.Declares} what it is said to be, and
 * return an {@link adamant.tck.OptimizerUnderTest} or its twin from {@code begin}: JUnit then runs the verdict of
 * Adamant's oracle, every law of that variant that shows from outside, and every vector of it, each as a test with a
 * name.
 */
package adamant.tck;
