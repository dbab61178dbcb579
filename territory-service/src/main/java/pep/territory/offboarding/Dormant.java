package pep.territory.offboarding;

import pep.territory.offboarding.Consequences.Held;

/**
 * A partner that is suspended, or has ended, and still holds something: others are refused for it.
 *
 * @param status {@code suspended} or {@code ended}
 */
public record Dormant(
    String partnerId, String partnerCode, String name, String status, Held held) {}
