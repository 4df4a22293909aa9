/** Reports as pages: one file each, without scripts, that refers to nothing else. */
package adamant.cli.html;
