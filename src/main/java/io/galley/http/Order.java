package io.galley.http;

import io.galley.ingest.Submission;
import io.galley.report.GatePolicy;

/** What a request asks for, read and found possible. */
public record Order(Submission submission, GatePolicy policy) {}
