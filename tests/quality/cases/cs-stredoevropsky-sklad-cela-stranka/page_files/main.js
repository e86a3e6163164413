window.analytics=[];
