document.documentElement.dataset.benchControl = 'here';
