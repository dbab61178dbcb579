package pep.territory.outlet;

import java.util.List;
import pep.territory.binding.ForeignGround;
import pep.territory.roster.KnownPartner;

/**
 * An outlet that is to be taken over.
 *
 * @param grounds exclusive grants of others on its place
 */
record Candidate(KnownPartner partner, OutletDetails details, List<ForeignGround> grounds) {}
