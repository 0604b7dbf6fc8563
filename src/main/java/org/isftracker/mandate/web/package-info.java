@NullMarked
package org.isftracker.mandate.web;

import org.jspecify.annotations.NullMarked;
