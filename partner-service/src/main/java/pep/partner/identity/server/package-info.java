/** The OAuth2 and OpenID Connect authorization server: its keys, its clients, its tokens. */
@NullMarked
package pep.partner.identity.server;

import org.jspecify.annotations.NullMarked;
