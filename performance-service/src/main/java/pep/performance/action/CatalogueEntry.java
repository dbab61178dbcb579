package pep.performance.action;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Cause;

/**
 * An action that the vendor offers its people to take.
 *
 * @param code the vendor's own, unique in its catalogue
 * @param causes that it helps against; none of one that is taken for other reasons
 * @param whom who usually does it, in the vendor's words
 * @param cost of it once, to the vendor; null where that is not known
 * @param holdOut share of the partners, in percent, that are left without it by lot, so that there
 *     is something to compare with; null of none
 */
public record CatalogueEntry(
    String code,
    String name,
    ActionForm form,
    List<Cause> causes,
    String whom,
    @Nullable Money cost,
    @Nullable Integer holdOut) {

  public CatalogueEntry {
    causes = List.copyOf(causes);
  }
}
