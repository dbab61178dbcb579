package pep.partner.identity.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A browser that somebody has signed in with.
 *
 * @param id hash of the cookie's value
 * @param address from which the person signed in
 * @param agent what the browser calls itself; null if it does not say
 * @param secondFactor whether a code was shown beside the password
 */
@Document("sign_in_sessions")
public record SignInSession(
    @Id String id,
    String userId,
    Instant startedAt,
    Instant expiresAt,
    @Nullable String address,
    @Nullable String agent,
    boolean secondFactor) {}
