/** What goes wrong beside the formula: with lists, groups, missing gradients, and runs that are gone on with. */
package adamant.oracle.conduct;
