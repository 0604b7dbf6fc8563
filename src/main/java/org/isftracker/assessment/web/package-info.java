@NullMarked
package org.isftracker.assessment.web;

import org.jspecify.annotations.NullMarked;
