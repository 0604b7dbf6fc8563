package org.isftracker.api.web;

/** What is wrong with one field, by its path in the request. */
record FieldProblem(String field, String code, String message) {

}
