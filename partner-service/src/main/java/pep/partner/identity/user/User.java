package pep.partner.identity.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import pep.partner.language.Language;
import pep.platform.tenancy.Tenant;

/**
 * A person who can sign in, known to any number of vendors by one e-mail address.
 *
 * @param emailKey the address as it is compared, see {@link EmailAddress}; unique
 * @param passwordHash null until the first invitation is accepted
 * @param activeVendorId the membership that the user chose; null for the first active one
 * @param language the person's own; null until it is known
 * @param signedOutAt when the person was signed out everywhere last; null for never
 */
@Document("users")
public record User(
    @Id String id,
    String email,
    String emailKey,
    @Nullable String passwordHash,
    List<Membership> memberships,
    @Nullable String activeVendorId,
    @Nullable Language language,
    @Nullable Instant signedOutAt,
    Instant createdAt,
    @Version long version) {

  static User of(String id, EmailAddress email, Instant now) {
    return new User(id, email.written(), email.key(), null, List.of(), null, null, null, now, 0);
  }

  public Optional<Membership> at(Tenant tenant) {
    return memberships.stream().filter(m -> m.vendorId().equals(tenant.vendorId())).findFirst();
  }

  /**
   * What the next token carries: of the memberships that are admitted the one that the user chose,
   * else the first; empty if there is none.
   */
  public Optional<Membership> active(Predicate<Membership> admitted) {
    List<Membership> open = memberships.stream().filter(admitted).toList();
    return open.stream()
        .filter(m -> m.vendorId().equals(activeVendorId))
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  public boolean hasPassword() {
    return passwordHash != null;
  }

  public User with(Membership membership) {
    Stream<Membership> others = elsewhere(membership.vendorId());
    return with(Stream.concat(others, Stream.of(membership)).toList());
  }

  public User without(Membership membership) {
    return with(elsewhere(membership.vendorId()).toList());
  }

  private Stream<Membership> elsewhere(String vendorId) {
    return memberships.stream().filter(m -> !m.vendorId().equals(vendorId));
  }

  private User with(List<Membership> all) {
    return new User(
        id,
        email,
        emailKey,
        passwordHash,
        all,
        activeVendorId,
        language,
        signedOutAt,
        createdAt,
        version);
  }

  public User withPassword(String hash) {
    return new User(
        id,
        email,
        emailKey,
        hash,
        memberships,
        activeVendorId,
        language,
        signedOutAt,
        createdAt,
        version);
  }

  /** The language that the person is written in. */
  public Language spoken() {
    return language == null ? Language.EN : language;
  }

  /** A language that the person chose stays. */
  public User writtenIn(@Nullable Language spoken) {
    return language != null || spoken == null ? this : speaking(spoken);
  }

  private User speaking(Language spoken) {
    return new User(
        id,
        email,
        emailKey,
        passwordHash,
        memberships,
        activeVendorId,
        spoken,
        signedOutAt,
        createdAt,
        version);
  }

  /** Nothing that was given out so far is good any more, wherever the person is signed in. */
  public User signedOut(Instant now) {
    return new User(
        id,
        email,
        emailKey,
        passwordHash,
        memberships,
        activeVendorId,
        language,
        now,
        createdAt,
        version);
  }

  public User activating(Tenant tenant) {
    return new User(
        id,
        email,
        emailKey,
        passwordHash,
        memberships,
        tenant.vendorId(),
        language,
        signedOutAt,
        createdAt,
        version);
  }

  /** Prints no address and no hash. */
  @Override
  public String toString() {
    return "User[" + id + "]";
  }
}
