package pep.partner.ownprofile;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.profile.Partner;
import pep.platform.bulk.Consequence;

/**
 * What a partner's edit of its own profile does, or would do.
 *
 * @param partner as it is after it, what needs an approval left out
 * @param atOnce the fields that change at once
 * @param afterApproval the fields that change once the vendor approves
 * @param change what waits for the vendor's decision; null where nothing was asked for
 * @param effects segments that it enters and leaves when all of it counts
 */
public record OwnEdit(
    Partner partner,
    SortedSet<String> atOnce,
    SortedSet<String> afterApproval,
    @Nullable ProfileChange change,
    List<Consequence> effects) {}
