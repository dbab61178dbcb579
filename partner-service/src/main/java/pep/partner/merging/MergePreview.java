package pep.partner.merging;

import java.util.List;
import java.util.SortedSet;

/**
 * What becomes of all that hangs on a duplicate when it is merged into another partner.
 *
 * @param partnerId of the duplicate
 * @param into id of the partner that goes on
 * @param moves what is the other one's afterwards
 * @param handedOver kinds of things in the vendor's territories that the other one takes over;
 *     where its own stand against one, the offboarding rule counts for that
 * @param stays kinds of things that stay with the duplicate: what was posted and sold is not
 *     rewritten
 * @param differs parts of the profile that the two do not have in common; the other one's stand
 */
public record MergePreview(
    String partnerId,
    String partnerCode,
    String into,
    String intoCode,
    String intoName,
    Moves moves,
    SortedSet<String> handedOver,
    SortedSet<String> stays,
    SortedSet<String> differs) {

  /**
   * How much the other partner gets.
   *
   * @param contacts those that it has not yet
   * @param certifications codes of those that it has not, or holds for less long
   */
  public record Moves(
      int users,
      int contacts,
      int childPartners,
      List<String> certifications,
      int apiClients,
      int webhooks) {}
}
