package pep.performance.salesmapping.web;

import java.util.List;
import pep.performance.salesmapping.PreviewedRow;

/** The first rows of a file as they would be read. */
record PreviewResponse(List<PreviewedRow> rows) {}
