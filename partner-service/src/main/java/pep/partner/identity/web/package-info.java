/** HTTP for users, memberships and API clients, and the pages to sign in and to accept. */
@NullMarked
package pep.partner.identity.web;

import org.jspecify.annotations.NullMarked;
