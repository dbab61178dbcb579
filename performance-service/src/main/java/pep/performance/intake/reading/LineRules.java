package pep.performance.intake.reading;

import java.time.Instant;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an intake's lines are read by; the same rules and the same line give the same decision.
 *
 * @param intakeId the intake the lines belong to
 * @param placed whether a line without an external id may be known by its place: the file's hash or
 *     a key was given
 * @param source the source of lines that name none
 * @param currency the vendor's; any other is refused
 * @param zone the vendor's, for local times
 * @param earliest sales before this instant are refused
 * @param latest sales after this instant are refused
 * @param onlyPartnerCode the partner that sends the file, whose sales alone it may report; null
 *     where the vendor sends it
 */
public record LineRules(
    String vendorId,
    String intakeId,
    boolean placed,
    String source,
    CurrencyUnit currency,
    ZoneId zone,
    Instant earliest,
    Instant latest,
    @Nullable String onlyPartnerCode) {}
