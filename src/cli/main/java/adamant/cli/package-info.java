/** The command line: what the user asks for, told in words and in exit statuses. Nothing is judged here. */
package adamant.cli;
