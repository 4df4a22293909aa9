/** What is tested, seen as a subject of the oracle; not for use from outside of the kit. */
package adamant.tck.subject;
