/** HTTP for accounts. */
@NullMarked
package pep.territory.account.web;

import org.jspecify.annotations.NullMarked;
