/** Subjects, in this process or in one of their own, and the protocol that they speak. */
package adamant.oracle.subject;
