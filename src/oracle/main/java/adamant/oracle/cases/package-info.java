/** Generated cases, and the domain in which a verdict is owed. */
package adamant.oracle.cases;
