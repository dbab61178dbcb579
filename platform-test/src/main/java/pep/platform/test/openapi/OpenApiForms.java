package pep.platform.test.openapi;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pep.platform.aggregate.Creation;
import pep.platform.bulk.Rows;
import pep.platform.bulk.Upload;
import pep.platform.listing.Listing;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Operator;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** Derives the OpenAPI document of a service from its handlers and their types. */
@TestConfiguration(proxyBeanMethods = false)
public class OpenApiForms {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            Caller.class,
            Operator.class,
            Reach.class,
            Staff.class,
            PartnerCaller.class,
            Creation.class,
            Listing.class,
            Rows.class,
            Upload.class);
  }

  @Bean
  SourceComments sourceComments() {
    return new SourceComments();
  }

  /** In this order: what an operation refuses depends on what it takes. */
  @Bean
  DerivedOperation derivedOperation(SourceComments comments, BeanFactory beans) {
    String service = AutoConfigurationPackages.get(beans).getFirst();
    return new DerivedOperation(
        List.of(
            new ListingParameters(),
            new IdempotencyKeys(),
            new ParameterConstraints(),
            new ReadableTexts(),
            new RowBodies(),
            new Scopes(),
            new Callers(),
            new SuccessAnswers(),
            new Refusals(service),
            new OperationTexts(comments)));
  }

  @Bean
  ValueForms valueForms() {
    return new ValueForms();
  }

  @Bean
  RequestSchemas requestSchemas() {
    return new RequestSchemas();
  }

  @Bean
  AmbiguousNames ambiguousNames() {
    return new AmbiguousNames();
  }

  @Bean
  RecordForms recordForms(SourceComments comments) {
    return new RecordForms(comments);
  }
}
