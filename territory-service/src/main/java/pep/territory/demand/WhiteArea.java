package pep.territory.demand;

import java.math.BigDecimal;

/**
 * The demand of one area.
 *
 * @param area code of a country, a subdivision or a territory, or a country and a postal code
 * @param demand by the vendor's own measure
 * @param served of it where somebody is
 * @param unserved of it where nobody is
 * @param codes how many postal codes have demand
 * @param unservedCodes how many of them nobody serves
 * @param partners how many partners hold a grant there or have an outlet in one of the codes
 * @param outlets how many open outlets stand in the codes
 */
public record WhiteArea(
    String area,
    BigDecimal demand,
    BigDecimal served,
    BigDecimal unserved,
    int codes,
    int unservedCodes,
    int partners,
    int outlets) {}
