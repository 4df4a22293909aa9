/** How far apart the members of the space of formulas are on the standard cases. */
package adamant.cli.separation;
