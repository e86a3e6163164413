window.dataLayer=[]
