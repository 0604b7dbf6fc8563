@NullMarked
package org.isftracker.comparison.web;

import org.jspecify.annotations.NullMarked;
