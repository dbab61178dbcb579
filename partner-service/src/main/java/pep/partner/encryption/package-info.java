/** What is kept secret in the database, under the installation's key. */
@NullMarked
package pep.partner.encryption;

import org.jspecify.annotations.NullMarked;
