/** Rules that are no members of the family, each known as a whole: what is not a variant may be one of them. */
package adamant.oracle.foreign;
