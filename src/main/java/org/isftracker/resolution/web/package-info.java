/** The pages on which drafts are read, edited and moved on. */
@NullMarked
package org.isftracker.resolution.web;

import org.jspecify.annotations.NullMarked;
