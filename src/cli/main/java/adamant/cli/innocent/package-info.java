/** Right implementations at random, none of which may be accused. */
package adamant.cli.innocent;
