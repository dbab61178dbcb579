package pep.partner.ownprofile;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import pep.partner.profile.ProfileFields;

/**
 * What a vendor lets its partners change of themselves. A field that stands in neither set is
 * changed after approval.
 *
 * @param atOnce fields that a partner changes by itself
 * @param closed fields that are the vendor's alone to change
 */
public record ProfileRule(Set<String> atOnce, Set<String> closed) {

  static final String KEY = "rule";

  /** Until a vendor says otherwise. */
  static final ProfileRule DEFAULT =
      new ProfileRule(new TreeSet<>(Collections.singleton("contacts")), new TreeSet<>());

  public ProfileRule {
    atOnce = Collections.unmodifiableSortedSet(new TreeSet<>(atOnce));
    closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
  }

  /** The same to somebody who may not see some attributes. */
  public ProfileRule without(Set<String> attributeCodes) {
    return new ProfileRule(
        ProfileFields.without(attributeCodes, atOnce),
        ProfileFields.without(attributeCodes, closed));
  }

  boolean names(String field) {
    return atOnce.contains(field) || closed.contains(field);
  }

  /** Of these fields those that a partner changes by itself. */
  SortedSet<String> atOnce(Collection<String> fields) {
    SortedSet<String> own = new TreeSet<>(fields);
    own.retainAll(atOnce);
    return own;
  }

  /** Of these fields those that a person at the vendor's approves. */
  SortedSet<String> afterApproval(Collection<String> fields) {
    SortedSet<String> asked = new TreeSet<>(fields);
    asked.removeAll(atOnce);
    asked.removeAll(closed);
    return asked;
  }

  /** Of these fields those that a partner may not even ask for. */
  SortedSet<String> closed(Collection<String> fields) {
    SortedSet<String> foreign = new TreeSet<>(fields);
    foreign.retainAll(closed);
    return foreign;
  }
}
