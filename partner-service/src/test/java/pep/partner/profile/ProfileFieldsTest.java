package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProfileFieldsTest {

  private static final SortedSet<String> NONE = Collections.unmodifiableSortedSet(new TreeSet<>());
  private static final Contact KIM = new Contact("Kim", "kim@example.org", null, null);

  private static final Profile BEFORE =
      new Profile(
          "Acme",
          PartnerType.RESELLER,
          "GB",
          "par_parent",
          NONE,
          NONE,
          List.of(),
          Map.of("size", new BigDecimal("10"), "legal", "Ltd"));

  private static final Profile WANTED =
      new Profile(
          "Acme Group",
          PartnerType.RESELLER,
          "IE",
          null,
          NONE,
          new TreeSet<>(List.of("sell")),
          List.of(KIM),
          Map.of("size", new BigDecimal("10.0"), "since", "2020-01-01"));

  @Test
  void namesWhatDiffersAndNeverTheParent() {
    assertThat(ProfileFields.differing(BEFORE, WANTED))
        .containsExactly(
            "attributes.legal", "attributes.since", "capabilities", "contacts", "country", "name");
    assertThat(ProfileFields.differing(BEFORE, BEFORE)).isEmpty();
  }

  @Test
  void takesTheNamedFieldsAndLeavesTheRest() {
    Profile taken =
        ProfileFields.take(
            new TreeSet<>(List.of("name", "attributes.legal", "attributes.since")), WANTED, BEFORE);

    assertThat(taken.name()).isEqualTo("Acme Group");
    assertThat(taken.country()).isEqualTo("GB");
    assertThat(taken.parentId()).isEqualTo("par_parent");
    assertThat(taken.contacts()).isEmpty();
    assertThat(taken.attributes()).containsOnlyKeys("size", "since");
  }

  @Test
  void allThatDiffersTakenLeavesNoDifference() {
    Profile taken = ProfileFields.take(ProfileFields.differing(BEFORE, WANTED), WANTED, BEFORE);

    assertThat(ProfileFields.differing(taken, WANTED)).isEmpty();
  }
}
