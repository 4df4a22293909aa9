/** What was found of each clause, the marks that it is held against, the table and the page. */
package adamant.rac.report;
