package pep.territory.binding;

/**
 * How hard exclusive grants of one product line bind.
 *
 * @param productLine its code
 */
public record LineBinding(String productLine, Measure deals, Measure outlets) {}
