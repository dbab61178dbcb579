package pep.promotion.program;

/** What a program supports. */
public enum ProgramKind {
  /** Campaigns, co-branding, demand generation. */
  MARKETING,
  /** Sales enablement and co-selling. */
  SALES,
  /** Learning that ends in a certification. */
  TRAINING
}
